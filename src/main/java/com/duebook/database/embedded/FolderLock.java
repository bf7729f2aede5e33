package com.duebook.database.embedded;

import com.duebook.problem.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held for as long as this process uses the folder; the operating system lets go of it even after a kill. */
record FolderLock(FileLock lock) {

    static FolderLock on(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CannotStart("Another Duebook is running on the folder " + folder
                        + "; stop it, or set DUEBOOK_DATABASE_FOLDER to another folder.");
            }
            return new FolderLock(lock);
        } catch (IOException e) {
            throw new CannotStart("Duebook keeps its data in " + folder
                    + ", which it cannot write to; make it writable, or set DUEBOOK_DATABASE_FOLDER to another folder.", e);
        }
    }

    void release() throws IOException {
        lock.acquiredBy().close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
