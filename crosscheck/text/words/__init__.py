"""Words: the English word list, its closed classes, spellings and synonyms, and how two words come apart."""
