package com.duebook.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.springframework.util.FileSystemUtils;

/** The built product once more, under another version's number and with one more step of the schema, which only adds. */
public final class NextVersion {

    private static final String CHANGE = "db/changes/9999-next-version.sql";

    private NextVersion() {}

    /** @return a folder as {@code bin/run} lays it out */
    public static Path of(Path app, Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("lib"), app.resolve("lib"));
        try (var jar = new JarFile(app.resolve("duebook.jar").toFile())) {
            var manifest = new Manifest(jar.getManifest());
            manifest.getMainAttributes().putValue("Implementation-Version", "0.2.0-next");
            try (var out = new JarOutputStream(Files.newOutputStream(folder.resolve("duebook.jar")), manifest)) {
                copy(jar, out);
                out.putNextEntry(new ZipEntry(CHANGE));
                out.write("""
                        --liquibase formatted sql

                        --changeset duebook:9999-next-version
                        alter table customer add column next_version varchar(20);
                        """.getBytes(StandardCharsets.UTF_8));
            }
        }
        return folder;
    }

    private static void copy(JarFile jar, JarOutputStream out) throws IOException {
        for (var entry : Collections.list(jar.entries())) {
            if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                jar.getInputStream(entry).transferTo(out);
            }
        }
    }
}
