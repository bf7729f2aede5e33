package com.duebook.ui.form;

import com.duebook.problem.Refusal;
import com.duebook.ui.Faults;
import com.duebook.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpStatus;

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

    private static final String TOO_LARGE = "too large";
    private static final String NAME = "event.detail.file.name";
    private static final String SIZE = "event.detail.file.size";
    private static final int MEGABYTE = 1_000_000;

    private final int mostBytes;
    private final Taker taker;

    /** @param extensions with their dots, such as {@code .csv} */
    public FileUpload(Button button, String dropHere, int mostBytes, Taker taker, String... extensions) {
        this.mostBytes = mostBytes;
        this.taker = taker;
        setUploadHandler(new Receiver());
        setUploadButton(button);
        setDropLabel(new Span(dropHere));
        setAcceptedFileExtensions(extensions);
        setMaxFiles(1);
        setMaxFileSize(mostBytes);
        getElement().addEventListener("file-reject", rejected -> refuse(rejected.getEventData().get(NAME).asString(),
                rejected.getEventData().get(SIZE).asLong())).addEventData(NAME).addEventData(SIZE);
    }

    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent upload) throws IOException {
            receive(upload);
        }

        /** Vaadin takes what is too large for a fault of the server. */
        @Override
        public void responseHandled(UploadResult result) {
            if (result.rejectedFiles().stream().anyMatch(file -> TOO_LARGE.equals(file.reason()))) {
                result.response().setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            } else {
                UploadHandler.super.responseHandled(result);
            }
        }
    }

    private void receive(UploadEvent upload) throws IOException {
        try {
            receive(upload, Files.createTempFile("duebook", ".upload"));
        } catch (FileSystemException ours) {
            upload.reject();
            upload.getUI().access(() -> tell(ours));
        }
    }

    private void receive(UploadEvent upload, Path file) throws IOException {
        var taken = false;
        try (var in = upload.getInputStream()) {
            if (copy(in, file)) {
                var name = upload.getFileName();
                upload.getUI().access(() -> take(name, file));
                taken = true;
            } else {
                upload.reject(TOO_LARGE);
                var name = upload.getFileName();
                var size = Math.max(upload.getFileSize(), mostBytes + 1L);
                upload.getUI().access(() -> refuse(name, size));
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
                write(out, buffer, read);
            }
        }
        return true;
    }

    /** Told apart from what a browser does to its own upload. */
    private static void write(OutputStream out, byte[] buffer, int length) throws FileSystemException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException full) {
            throw (FileSystemException) new FileSystemException(null, null, full.getMessage()).initCause(full);
        }
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
        } catch (IOException | RuntimeException fault) {
            tell(fault);
        }
    }

    /** Here, because whoever handles errors of what is done later does not know on whose screen. */
    private void tell(Exception fault) {
        Notices.refused(getTranslation("problem.fault", Faults.note(fault, "taking a file")));
    }

    /** The browser, or what came of the file, says that it is no kind that is taken, or too large. */
    private void refuse(String name, long size) {
        Notices.refused(size > mostBytes
                ? getTranslation("ui.upload.large", name, Math.ceilDiv(size, MEGABYTE), mostBytes / MEGABYTE)
                : getTranslation("ui.upload.kind", name, String.join(", ", getAcceptedFileExtensions())));
    }
}
