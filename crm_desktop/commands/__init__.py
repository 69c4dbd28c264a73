"""One file per group of commands: each takes the parsed call and answers what is to be said. No Qt, no printing."""
