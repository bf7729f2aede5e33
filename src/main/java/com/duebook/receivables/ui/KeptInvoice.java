package com.duebook.receivables.ui;

import com.duebook.ui.Preferences;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What somebody is typing into a draft, kept with each change for when their session ends before they save. */
final class KeptInvoice {

    private static final int LONGEST = 16_000;

    /**
     * @param version of the stored draft that it was typed over, 0 without one
     * @param intention of the editor that it was typed into: it may have been issued, and nobody lived to say so
     */
    record Kept(long version, TypedInvoice typed, @Nullable UUID intention) {}

    private final Preferences preferences;
    private final JsonMapper json;
    private final String name;
    private boolean isThere;

    /** @param draft null for a new one, of which everybody has one kept at most */
    KeptInvoice(Preferences preferences, JsonMapper json, @Nullable UUID draft) {
        this.preferences = preferences;
        this.json = json;
        this.name = "invoice.typed." + (draft == null ? "new" : draft);
    }

    /** Nobody is told later of what was typed into a draft that is thrown away. */
    static void discarded(Preferences preferences, JsonMapper json, UUID draft) {
        var edited = new KeptInvoice(preferences, json, draft);
        edited.find();
        edited.forget();
        var fresh = new KeptInvoice(preferences, json, null);
        fresh.find().filter(kept -> draft.equals(kept.intention())).ifPresent(kept -> fresh.forget());
    }

    void keep(TypedInvoice typed, long version, UUID intention) {
        var text = json.writeValueAsString(new Kept(version, typed, intention));
        if (text.length() <= LONGEST) {
            preferences.keep(name, text);
            isThere = true;
        }
    }

    void forget() {
        if (isThere) {
            preferences.keep(name, "");
            isThere = false;
        }
    }

    Optional<Kept> find() {
        var found = preferences.find(name);
        isThere = found.isPresent();
        return found.flatMap(this::read);
    }

    /** Nothing where another version of Duebook wrote it in another shape. */
    private Optional<Kept> read(String text) {
        try {
            return Optional.of(json.readValue(text, Kept.class));
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }
}
