package com.duebook.journal.ui;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.JournalPages;
import com.duebook.audit.JournalRow;
import com.duebook.exports.ui.ExportMenus;
import com.duebook.tenancy.Right;
import com.duebook.text.Texts;
import com.duebook.ui.Dates;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Needs;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Words;
import com.duebook.ui.form.DateField;
import com.duebook.ui.list.FilterBar;
import com.duebook.ui.list.ListGrid;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Map;

/** Who did what and when, the newest first, and whether all of it is still as it was written. */
@Route(JournalView.PATH)
@Menu(title = "journal.title", icon = "clock", order = Places.Menu.JOURNAL)
@Needs(Right.READ_JOURNAL)
class JournalView extends Page implements BeforeEnterObserver {

    static final String PATH = "journal";

    private final transient JournalPages pages;
    private final transient Colleagues colleagues;
    private final transient EntryWords words;
    private final transient Dates dates;
    private final FilterBar bar = new FilterBar(PATH, getTranslation("journal.find"));
    private final ListGrid<JournalRow> grid = new ListGrid<>(JournalRow.class);
    private transient Query query = new Query(Map.of());

    JournalView(JournalPages pages, Members members, Words reader, Texts texts, ExportMenus menus,
            JournalColumns export, Preferences preferences) {
        super(I18NProvider.translate("journal.title"));
        this.pages = pages;
        this.colleagues = new Colleagues(members);
        this.words = new EntryWords(texts, reader.locale(), colleagues);
        this.dates = reader.dates();
        context(getTranslation("journal.context"));
        columns();
        bar.field("who", getTranslation("journal.who"), who(), it -> it.id().toString(), colleagues::find)
                .field("event", getTranslation("journal.event"), event(), AuditEvent::name, JournalColumns::eventOf)
                .field("from", getTranslation("journal.from"), new DateField(), LocalDate::toString, Query::dateOf)
                .field("to", getTranslation("journal.to"), new DateField(), LocalDate::toString, Query::dateOf)
                .export(menus.menu(export, bar))
                .tools(PATH, grid, preferences);
        grid.addItemClickListener(clicked -> new EntryDialog(clicked.getItem(), words, dates).open());
        add(new JournalCheck(pages), bar, grid);
        pages.opened();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = bar.read(event.getLocation());
        grid.empty(bar.orNothingFits(new EmptyState(getTranslation("journal.empty"),
                getTranslation("journal.emptyText"))));
        var filter = JournalColumns.filter(query, colleagues);
        var count = Math.toIntExact(pages.count(filter));
        bar.rows(count);
        grid.rows((offset, limit, sort) -> pages.page(filter, offset, limit).stream(), () -> count);
    }

    private void columns() {
        grid.text("position", getTranslation("journal.position"), row -> Long.toString(row.position()))
                .setAutoWidth(false).setWidth("6rem").setFlexGrow(0);
        grid.hinted("at", getTranslation("journal.at"), row -> dates.moment(row.at()), row -> dates.full(row.at()))
                .setFlexGrow(0);
        grid.text("who", getTranslation("journal.who"), words::who);
        grid.text("event", getTranslation("journal.event"), words::event).setFlexGrow(2);
        grid.text("details", getTranslation("journal.details"), words::details).setFlexGrow(3);
        grid.onPhone("event", null, null, "at", "who", "details");
    }

    private ComboBox<Member> who() {
        var who = new ComboBox<Member>();
        who.setItems(colleagues.active());
        who.setItemLabelGenerator(Member::name);
        who.setClearButtonVisible(true);
        return who;
    }

    private ComboBox<AuditEvent> event() {
        var event = new ComboBox<AuditEvent>();
        event.setItems(AuditEvent.values());
        event.setItemLabelGenerator(it -> getTranslation("audit.event." + it));
        event.setClearButtonVisible(true);
        return event;
    }
}
