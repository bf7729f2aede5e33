package com.duebook.ui.form;

import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.text.Listing;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a form says, to those who may read it and not change it. */
public final class ReadOnlyFields extends DescriptionList {

    public ReadOnlyFields() {
        addClassName("facts");
    }

    /** @param values by the labels of their fields, in the reader's language */
    public ReadOnlyFields(Map<String, String> values) {
        this();
        values.forEach(this::field);
    }

    /** @param label in the reader's language */
    public ReadOnlyFields field(String label, @Nullable Object value) {
        add(new Term(label), new Description(text(value)));
        return this;
    }

    /** Which roles change what its reader may only read. */
    public static Paragraph changedBy(Right right, Words words) {
        var roles = Arrays.stream(Role.values()).filter(role -> role.may(right)).map(role -> words.get("workspace.role." + role)).toList();
        var note = new Paragraph(words.get("ui.readOnly", Listing.of(roles, words.locale())));
        note.addClassName("soft");
        return note;
    }

    static String text(@Nullable Object value) {
        var text = Objects.toString(value, "");
        return text.isBlank() ? "\u2014" : text;
    }
}
