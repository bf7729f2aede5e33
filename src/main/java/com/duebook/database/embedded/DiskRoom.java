package com.duebook.database.embedded;

import com.duebook.problem.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** What is left on the disk of the embedded database, in bytes, by its folder. */
record DiskRoom(ToLongFunction<Path> left) {

    /** Below it the server cannot even open what it has. */
    private static final long LEAST = 32L << 20;

    /** Its program takes 350 MB, its first data files 230 MB. */
    private static final long FIRST = 700L << 20;

    /** As MariaDB, the C library and Java say it. */
    private static final Pattern FULL =
            Pattern.compile("No space left on device|Errcode: 28|errno: 28|error number 28|Disk is full|Disk full",
                    Pattern.CASE_INSENSITIVE);

    static DiskRoom real() {
        return new DiskRoom(folder -> {
            try {
                return Files.getFileStore(folder).getUsableSpace();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** @throws CannotStart when there is not enough for a server to begin */
    void require(Path folder) {
        if (Files.exists(folder.resolve("data"))) {
            if (left.applyAsLong(folder) < LEAST) {
                throw full(folder);
            }
        } else if (left.applyAsLong(folder) < FIRST - taken(folder)) {
            throw new CannotStart(
                    "The disk that holds " + folder + " has too little room for a first start (" + (left.applyAsLong(folder) >> 20)
                            + " MB left, " + (FIRST >> 20) + " MB are needed); make room there, or set DUEBOOK_DATABASE_FOLDER to a folder"
                            + " on another disk.");
        }
    }

    /** By a first start that was interrupted. */
    private static long taken(Path folder) {
        if (Files.notExists(folder)) {
            return 0;
        }
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFull(Path folder, String itsWords) {
        return left.applyAsLong(folder) < LEAST || FULL.matcher(itsWords).find();
    }

    CannotStart full(Path folder) {
        return new CannotStart("The disk that holds " + folder + " is full (" + (left.applyAsLong(folder) >> 20)
                + " MB left); make room there, or set"
                + " DUEBOOK_DATABASE_FOLDER to a folder on another disk. Nothing that was saved is lost.");
    }
}
