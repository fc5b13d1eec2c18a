"""One name against another: its parts, their likeness, the verdict."""
