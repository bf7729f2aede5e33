package com.duebook.text;

import java.util.Locale;

/** An argument of a text that each reader reads otherwise, such as an amount; for texts made where nobody's language is known. */
@FunctionalInterface
public interface Worded {

    String in(Locale reader);
}
