package com.duebook.ui.list;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.sheets.SheetFormat;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Texts;
import com.duebook.time.Bulkhead;
import com.duebook.time.HeavyWork;
import com.duebook.time.Today;
import com.duebook.ui.Symbol;
import com.duebook.ui.list.ExportFile.About;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a list be taken along as it is filtered: as CSV or XLSX, however long, in flat memory. Exports read their pages in
 * turn, on half of the cores, so that many of them at once leave the lists quick and a short one passes the long ones; what
 * takes the processor is done there too.
 */
@Component
public class Exports {

    private static final int MOST_WAITING = 10_000;
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** @param value text, number, date, {@code Money} or null */
    public record Column<T>(String header, Function<T, @Nullable Object> value) {}

    /** The rows in pages by keyset: what follows the last one, empty at the end. */
    public interface Rows<T> {

        List<T> after(@Nullable T last, int limit);
    }

    private final Access access;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Today today;
    private final Journal journal;
    private final Texts texts;
    private final Bulkhead bulkhead = new Bulkhead(AT_ONCE);
    /** Of its own, as it must not refuse the end of what was begun. */
    private final HeavyWork work = new HeavyWork("export", AT_ONCE, MOST_WAITING);

    Exports(Access access, Tenancy tenancy, TenantProfiles profiles, Today today, Journal journal, Texts texts) {
        this.access = access;
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.today = today;
        this.journal = journal;
        this.texts = texts;
    }

    /**
     * The menu that a list shows; invisible to those who may not export.
     *
     * @param list as the journal names it
     * @param what is in the file, as it is filtered when it is asked for
     */
    public <T> MenuBar menu(String list, Supplier<Exported> what, List<Column<T>> columns, Rows<T> rows) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var item = bar.addItem(Symbol.DOWNLOAD.create());
        item.add(I18NProvider.translate("ui.export"));
        var language = UI.getCurrent().getLocale();
        for (var format : SheetFormat.values()) {
            add(item, format, list, what, language, columns, rows);
        }
        bar.setVisible(access.may(Right.EXPORT));
        return bar;
    }

    private <T> void add(MenuItem item, SheetFormat format, String list, Supplier<Exported> what, Locale language,
            List<Column<T>> columns, Rows<T> rows) {
        var scope = tenancy.scope();
        var link = new Anchor(event -> tenancy.callAs(scope.tenant(), scope.actor(), () -> {
            download(event, format, list, what.get(), language, columns, rows);
            return true;
        }), I18NProvider.translate("ui.export." + format));
        link.addClassName("menu-link");
        item.getSubMenu().addItem(link);
    }

    private <T> void download(DownloadEvent event, SheetFormat format, String list, Exported what, Locale language,
            List<Column<T>> columns, Rows<T> rows) {
        access.require(Right.EXPORT);
        journal.note(AuditEvent.DATA_EXPORTED, null, Details.none().with(Fact.KIND, list));
        var workspace = profiles.of(tenancy.tenant()).name();
        event.setFileName(format.fileName(ExportName.file(what.name(), workspace, today.date())));
        event.setContentType(format.contentType());
        var about = new About(workspace, what, Objects.requireNonNullElse(what.day(), today.date()), today.now(),
                tenancy.actor().name());
        try {
            new ExportFile(format, about, key -> texts.get(key, language), work)
                    .write(event.getOutputStream(), columns, (last, most) -> bulkhead.take(() -> rows.after(last, most)));
        } catch (IOException gone) {
            throw new UncheckedIOException("whoever asked has closed the connection", gone);
        }
    }
}
