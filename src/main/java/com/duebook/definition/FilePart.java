package com.duebook.definition;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * One field of a tenant file, by the module whose settings it holds. Each bean of this type is one; the file has them in
 * their {@code @Order}, in which they are applied too.
 *
 * @param <T> as it was read
 */
public interface FilePart<T> {

    /** Such as {@code approvals}. */
    String field();

    /**
     * Checks all of it, before anything of the file is applied.
     *
     * @param usual the currency of an amount that names none
     * @throws FileFault by line and field
     */
    T read(FileNode node, Currency usual);

    /** In the current workspace, which is new and has its members; twice as well as once. */
    void apply(T value);

    /** What {@link #read} reads, of the current workspace: texts, numbers, lists and {@link FileFields#map}; left out if null or empty. */
    @Nullable
    Object write();
}
