package com.duebook.imports;

/** What the journal says of payments that seemed to be here already, or were twice in a file. */
enum Alike {
    TAKEN_TWICE
}
