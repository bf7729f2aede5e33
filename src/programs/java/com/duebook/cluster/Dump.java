package com.duebook.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** A dump as the chart's own backup script makes it, and the way back into another schema. */
public final class Dump {

    private static final Path SCRIPT = Path.of("helm", "duebook", "files", "backup.sh").toAbsolutePath();

    private final Path folder;
    private final Path tools;
    private final boolean mySql;

    private Dump(Path folder, Path tools, boolean mySql) {
        this.folder = folder;
        this.tools = tools;
        this.mySql = mySql;
    }

    /** @return empty where there are no client programs for such a server */
    public static Optional<Dump> of(Path parent, Store store) throws IOException {
        var mySql = store.account().url().startsWith("jdbc:mysql:");
        var home = mySql ? MySqlHome.find()
                : Optional.of(Path.of("/")).filter(root -> Files.isExecutable(root.resolve("usr/bin/mariadb-dump")));
        if (home.isEmpty()) {
            return Optional.empty();
        }
        var folder = parent.resolve("dump");
        FileSystemUtils.deleteRecursively(folder);
        var tools = Files.createDirectories(folder.resolve("bin"));
        var root = home.get();
        // The script's account file lies in the folder of the server's programs, where it has another name.
        executable(tools.resolve("mysqldump"), mySql
                ? "first=$1; shift; exec chroot %1$s mysqldump \"--defaults-extra-file=${first#--defaults-extra-file=%1$s}\" \"$@\""
                        .formatted(root)
                : "for each; do shift; [ \"$each\" = --set-gtid-purged=OFF ] || set -- \"$@\" \"$each\"; done; exec mariadb-dump \"$@\"");
        executable(tools.resolve("client"), mySql ? "exec chroot %s mysql \"$@\"".formatted(root) : "exec mariadb \"$@\"");
        Files.createDirectories(folder.resolve("kept"));
        return Optional.of(new Dump(folder, tools, mySql));
    }

    public void take(Store store) throws IOException, InterruptedException {
        var account = store.account();
        run("sh " + SCRIPT, Map.of("DUEBOOK_DATABASE_USER", account.user(), "DUEBOOK_DATABASE_PASSWORD", account.password(),
                "TLS_OPTIONS", tls(), "DATABASE", schema(account), "FOLDER", folder.resolve("kept").toString(),
                "SERVERS", "127.0.0.1:" + account.port(), "KEEP_DAYS", "1"));
    }

    public void restore(Store store) throws IOException, InterruptedException {
        var account = store.account();
        Path newest;
        try (var files = Files.list(folder.resolve("kept"))) {
            newest = files.filter(file -> file.toString().endsWith(".sql.gz")).max(Comparator.naturalOrder()).orElseThrow();
        }
        run("gzip -dc " + newest + " | client --host=127.0.0.1 --port=" + account.port() + " --user=" + account.user() + " --password="
                + account.password() + " " + tls() + " " + schema(account), Map.of());
    }

    private void run(String command, Map<String, String> settings) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of("sh", "-c", command)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        if (mySql) {
            builder.environment().put("TMPDIR", MySqlHome.find().orElseThrow().resolve("tmp").toString());
        }
        builder.environment().putAll(settings);
        if (builder.start().waitFor() != 0) {
            throw new IOException("the dump or the restore failed; see " + folder.resolve("log"));
        }
    }

    private String tls() {
        return mySql ? "--ssl-mode=DISABLED --get-server-public-key" : "--skip-ssl";
    }

    private static String schema(Store.Account account) {
        return account.url().replaceFirst("^[^/]*//[^/]+/([^?]*).*", "$1");
    }

    private static void executable(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
