package com.duebook.tenants;

import com.duebook.definition.FilePart;
import java.util.function.Supplier;

/** What a file says of one part, until it is applied in a workspace. */
record ReadPart<T>(FilePart<T> part, Supplier<T> value) {

    String field() {
        return part.field();
    }

    void apply() {
        part.apply(value.get());
    }
}
