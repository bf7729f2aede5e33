package com.duebook.exports;

import com.duebook.documents.DocumentKey;
import com.duebook.documents.PassingDocuments;
import com.duebook.jobs.Progress;
import com.duebook.jobs.TaskWork;
import com.duebook.jobs.Tasks;
import com.duebook.problem.NotFound;
import com.duebook.sheets.SheetFormat;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Tenancy;
import com.duebook.ui.list.ExportWriter;
import com.duebook.ui.list.Exports;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes a list into a file of the machine, page by page, and keeps it as a document. It may run again: what is kept under
 * the task's id is kept once.
 */
@Component
class ExportWork extends TaskWork {

    static final String KIND = "exports.write";

    /** Long enough for whoever comes back after a weekend, and short enough for what is copied out of the books. */
    static final Duration KEPT = Duration.ofDays(7);

    private final ExportOrders orders;
    private final ObjectProvider<ListExport<?>> lists;
    private final ExportWriter writer;
    private final PassingDocuments documents;
    private final Tenancy tenancy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExportWork(Tasks tasks, ExportOrders orders, ObjectProvider<ListExport<?>> lists, ExportWriter writer, PassingDocuments documents,
            Tenancy tenancy, Clock clock, ApplicationEventPublisher events) {
        super(tasks);
        this.orders = orders;
        this.lists = lists;
        this.writer = writer;
        this.documents = documents;
        this.tenancy = tenancy;
        this.clock = clock;
        this.events = events;
    }

    static DocumentKey key(UUID order) {
        return new DocumentKey(order, "export", "");
    }

    /** CSV is packed to a sixth; XLSX is packed by itself. */
    static InputStream opened(ExportOrder order, InputStream kept) throws IOException {
        return order.format() == SheetFormat.CSV ? new GZIPInputStream(kept) : kept;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected @Nullable String run(UUID task, Progress progress) {
        var order = orders.find(task).orElseThrow(NotFound::new);
        if (order.expires() != null) {
            return null;
        }
        var list = lists.stream().filter(it -> it.list().equals(order.list())).findFirst().orElseThrow(NotFound::new);
        var name = write(order, list, progress);
        orders.written(task, clock.instant().plus(KEPT));
        return name;
    }

    @Override
    protected void over(UUID task) {
        orders.end(task, clock.instant());
        events.publishEvent(new Changed(tenancy.tenant(), LongExports.TOPIC));
    }

    private <T> String write(ExportOrder order, ListExport<T> list, Progress progress) {
        try {
            var file = Files.createTempFile("duebook-export", "");
            try {
                var name = writer.fileName(order.what(), order.format());
                try (var out = packed(order.format(), file)) {
                    writer.write(order.what(), order.format(), order.askedBy(), order.language(), out,
                            list.columns(order.language()), counted(list.rows(order.filter()), order.rows(), progress));
                }
                documents.keep(key(order.id()), name, order.format().contentType(), file);
                return name;
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the export cannot be written", unwritable);
        }
    }

    private static OutputStream packed(SheetFormat format, Path file) throws IOException {
        var out = new BufferedOutputStream(Files.newOutputStream(file));
        return format == SheetFormat.CSV ? new GZIPOutputStream(out) : out;
    }

    /** Rows may come and go meanwhile. */
    private static <T> Exports.Rows<T> counted(Exports.Rows<T> rows, long expected, Progress progress) {
        var read = new AtomicLong();
        return (last, most) -> {
            List<T> page = rows.after(last, most);
            progress.report(read.addAndGet(page.size()), Math.max(expected, read.get()));
            return page;
        };
    }
}
