"""The court in print: charges, offences and sentences."""
