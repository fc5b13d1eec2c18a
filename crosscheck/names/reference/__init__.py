"""Who is meant: pronouns, speakers, subjects, people without a name."""
