package com.duebook.ui.list;

import com.duebook.sheets.SheetFormat;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.text.Texts;
import com.duebook.time.Bulkhead;
import com.duebook.time.HeavyWork;
import com.duebook.time.Today;
import com.duebook.ui.list.ExportFile.About;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Writes lists down, whoever waits for them. Exports read their pages in turn, on half of the cores, so that many of them at
 * once leave the lists quick and a short one passes the long ones; what takes the processor is done there too.
 */
@Component
public class ExportWriter {

    private static final int MOST_WAITING = 10_000;
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Tenancy tenancy;
    private final TenantProfiles profiles;
    private final Today today;
    private final Texts texts;
    private final Bulkhead bulkhead = new Bulkhead(AT_ONCE);
    /** Of its own, as it must not refuse the end of what was begun. */
    private final HeavyWork work = new HeavyWork("export", AT_ONCE, MOST_WAITING);

    ExportWriter(Tenancy tenancy, TenantProfiles profiles, Today today, Texts texts) {
        this.tenancy = tenancy;
        this.profiles = profiles;
        this.today = today;
        this.texts = texts;
    }

    /**
     * Asks for no right: callers know who asks.
     *
     * @param by as they are called
     */
    public <T> void write(Exported what, SheetFormat format, String by, Locale language, OutputStream out, List<Column<T>> columns,
            Rows<T> rows) throws IOException {
        var about = new About(workspace(), what, Objects.requireNonNullElse(what.day(), today.date()), today.now(), by);
        new ExportFile(format, about, key -> texts.get(key, language), work)
                .write(out, columns, (last, most) -> bulkhead.take(() -> rows.after(last, most)));
    }

    public String fileName(Exported what, SheetFormat format) {
        return format.fileName(ExportName.file(what.name(), workspace(), today.date()));
    }

    private String workspace() {
        return profiles.of(tenancy.tenant()).name();
    }
}
