package com.duebook.journal.ui;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.JournalFilter;
import com.duebook.audit.JournalPages;
import com.duebook.audit.JournalRow;
import com.duebook.exports.ListExport;
import com.duebook.text.Texts;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is taken along of the journal, with what each entry is sealed by. */
@Component
class JournalColumns implements ListExport<JournalRow> {

    private final JournalPages pages;
    private final Members members;
    private final Texts texts;

    JournalColumns(JournalPages pages, Members members, Texts texts) {
        this.pages = pages;
        this.members = members;
        this.texts = texts;
    }

    @Override
    public String list() {
        return JournalView.PATH;
    }

    @Override
    public List<Column<JournalRow>> columns(Locale language) {
        var words = new EntryWords(texts, language, new Colleagues(members));
        return List.of(
                new Column<>(texts.get("journal.position", language), JournalRow::position),
                new Column<>(texts.get("journal.at", language), row -> row.at().toString()),
                new Column<>(texts.get("journal.who", language), words::who),
                new Column<>(texts.get("journal.event", language), words::event),
                new Column<>(texts.get("journal.details", language), words::details),
                new Column<>(texts.get("journal.hash", language), JournalRow::hash));
    }

    @Override
    public Rows<JournalRow> rows(Query filter) {
        var narrowed = filter(filter, new Colleagues(members));
        return (last, most) -> pages.after(narrowed, last, most);
    }

    /** What the address says. */
    static JournalFilter filter(Query query, Colleagues colleagues) {
        var member = colleagues.find(query.get("who"));
        return new JournalFilter(position(query.get("q")), member == null ? null : member.id(),
                eventOf(query.get("event")), query.date("from"), query.date("to"));
    }

    static @Nullable AuditEvent eventOf(String name) {
        return Arrays.stream(AuditEvent.values()).filter(event -> event.name().equals(name)).findFirst().orElse(null);
    }

    /** What is no number is the number of no entry. */
    private static @Nullable Long position(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : 0L;
    }
}
