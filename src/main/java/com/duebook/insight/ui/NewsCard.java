package com.duebook.insight.ui;

import com.duebook.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A short list with a way to the whole one. */
abstract class NewsCard extends Card {

    private final UnorderedList list = new UnorderedList();

    /** @param path of the whole list */
    NewsCard(String title, String path, String pathLabel) {
        list.addClassName("plain-list");
        var head = new Div(new H2(title), new Anchor(path, pathLabel));
        head.addClassName("section-head");
        add(head);
    }

    /** @param side shown at the right end */
    final void row(String path, String label, String detail, Component side) {
        var what = new Div(new Anchor(path, label), hint(detail));
        what.addClassName("news");
        var item = new ListItem(what, side);
        item.addClassName("aside");
        list.add(item);
    }

    final void done(String ifEmpty) {
        add(list.getComponentCount() == 0 ? new Paragraph(ifEmpty) : list);
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("figure-hint");
        return hint;
    }
}
