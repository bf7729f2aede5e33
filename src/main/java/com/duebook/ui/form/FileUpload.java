package com.duebook.ui.form;

import com.duebook.problem.Refusal;
import com.duebook.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A place to put one file. Its size is limited where the bytes come in: what the browser was told binds no client. The
 * file is gone when it was taken, refused or given up half-way.
 */
public final class FileUpload extends Upload {

    /** In the screen's session; a {@link Refusal} is shown. */
    @FunctionalInterface
    public interface Taker {

        void take(String name, Path file) throws IOException;
    }

    private final int mostBytes;
    private final Taker taker;

    /** @param extensions with their dots, such as {@code .csv} */
    public FileUpload(Button button, String dropHere, int mostBytes, Taker taker, String... extensions) {
        this.mostBytes = mostBytes;
        this.taker = taker;
        setUploadHandler(this::receive);
        setUploadButton(button);
        setDropLabel(new Span(dropHere));
        setAcceptedFileExtensions(extensions);
        setMaxFiles(1);
        setMaxFileSize(mostBytes);
        addFileRejectedListener(rejected -> refuse());
    }

    private void receive(UploadEvent upload) throws IOException {
        var file = Files.createTempFile("duebook", ".upload");
        var taken = false;
        try (var in = upload.getInputStream()) {
            if (copy(in, file)) {
                var name = upload.getFileName();
                upload.getUI().access(() -> take(name, file));
                taken = true;
            } else {
                upload.reject();
                upload.getUI().access(this::refuse);
            }
        } finally {
            if (!taken) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** @return whether all of it was there to be copied */
    private boolean copy(InputStream in, Path file) throws IOException {
        var left = (long) mostBytes;
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[65_536];
            for (var read = in.read(buffer); read > 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    private void take(String name, Path file) {
        try {
            try {
                taker.take(name, file);
            } catch (Refusal refusal) {
                Notices.refused(getTranslation(refusal.key(), refusal.arguments()));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse() {
        Notices.refused(getTranslation("ui.upload.rejected", String.join(", ", getAcceptedFileExtensions()),
                mostBytes / 1_000_000));
    }
}
