package com.duebook.ui;

import java.util.List;

/** Finds things of one kind for the command palette. */
public interface SearchSource {

    /**
     * @param kind key of the word for what it is, such as {@code customers.one}
     * @param path of its page, relative
     */
    record Hit(String kind, String title, String detail, String path) {}

    /** One of {@link com.duebook.ui.place.Places.Search}. */
    int order();

    /** @param text at least two characters, as typed */
    List<Hit> find(String text, int most);
}
