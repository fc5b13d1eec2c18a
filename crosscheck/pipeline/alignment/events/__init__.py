"""Events of a story: their order, how far they reach and how long they last."""
