package com.duebook.input;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Where somebody can hand in a text, by what it is called there. */
interface TextInputs {

    /** @param customer of the current workspace, to whom what needs one belongs */
    Map<String, Consumer<String>> of(UUID customer);
}
