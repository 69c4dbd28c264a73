"""The tongues that the program speaks: their words for leads, people and companies, and their catalogues of texts."""
