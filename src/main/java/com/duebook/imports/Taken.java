package com.duebook.imports;

/**
 * How far a run is: kept with what is taken in, in its transaction. Whoever takes the run over decides the same items once
 * more, for their faults, and finds them here.
 *
 * @param items that were decided, from the beginning of the file
 * @param counts what became of them; those that were rejected are not counted
 */
record Taken(long items, Counts counts) {

    static final Taken NOTHING = new Taken(0, Counts.NONE);

    Taken plus(int more, Counts theirs) {
        return new Taken(items + more, counts.plus(theirs));
    }
}
