package com.duebook.ui.list;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.sheets.SheetFormat;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a list be taken along as it is filtered: as CSV or XLSX, however long, in flat memory. */
@Component
public class Exports {

    /** @param value text, number, date, {@code Money} or null */
    public record Column<T>(String header, Function<T, @Nullable Object> value) {}

    /** The rows in pages by keyset: what follows the last one, empty at the end. */
    public interface Rows<T> {

        List<T> after(@Nullable T last, int limit);
    }

    private final Access access;
    private final Tenancy tenancy;
    private final ExportWriter writer;
    private final Journal journal;

    Exports(Access access, Tenancy tenancy, ExportWriter writer, Journal journal) {
        this.access = access;
        this.tenancy = tenancy;
        this.writer = writer;
        this.journal = journal;
    }

    /**
     * The menu that a list shows; invisible to those who may not export.
     *
     * @param list as the journal names it
     * @param what is in the file, as it is filtered when it is asked for
     */
    public <T> ExportMenu menu(String list, Supplier<Exported> what, List<Column<T>> columns, Rows<T> rows) {
        return menu(list, what, columns, () -> rows);
    }

    /** @param rows of each file its own, as they remember how far they are */
    public <T> ExportMenu menu(String list, Supplier<Exported> what, List<Column<T>> columns, Supplier<Rows<T>> rows) {
        var menu = new ExportMenu();
        var language = UI.getCurrent().getLocale();
        for (var format : SheetFormat.values()) {
            menu.offer(format, link(format, list, what, language, columns, rows));
        }
        menu.setVisible(access.may(Right.EXPORT));
        return menu;
    }

    private <T> Anchor link(SheetFormat format, String list, Supplier<Exported> what, Locale language, List<Column<T>> columns,
            Supplier<Rows<T>> rows) {
        var scope = tenancy.scope();
        var link = new Anchor(event -> tenancy.callAs(scope.tenant(), scope.actor(), () -> {
            download(event, format, list, what.get(), language, columns, rows.get());
            return true;
        }), I18NProvider.translate("ui.export." + format));
        link.addClassName("menu-link");
        return link;
    }

    private <T> void download(DownloadEvent event, SheetFormat format, String list, Exported what, Locale language,
            List<Column<T>> columns, Rows<T> rows) {
        access.require(Right.EXPORT);
        journal.note(AuditEvent.DATA_EXPORTED, null, Details.none().with(Fact.KIND, list));
        event.setFileName(writer.fileName(what, format));
        event.setContentType(format.contentType());
        try {
            writer.write(what, format, tenancy.actor().name(), language, event.getOutputStream(), columns, rows);
        } catch (IOException gone) {
            throw new UncheckedIOException("whoever asked has closed the connection", gone);
        }
    }
}
