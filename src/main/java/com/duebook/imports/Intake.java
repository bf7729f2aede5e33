package com.duebook.imports;

import java.util.List;
import java.util.Optional;

/** One kind of row: how it is read, and what a batch of them does. Made for one run, as it remembers what it saw. */
interface Intake<R> {

    /** Empty when the cells have faults, which they keep. */
    Optional<R> read(Cells cells);

    /** What keeping them would do. */
    Counts look(List<R> rows);

    /** Keeps what is new, all of it or nothing. */
    Counts keep(List<R> rows);

    /** They were rolled back: nothing of them counts as seen. */
    void forget(List<R> rows);
}
