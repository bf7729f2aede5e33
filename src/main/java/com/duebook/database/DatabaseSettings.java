package com.duebook.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url a {@code jdbc:mysql:} or {@code jdbc:mariadb:} address; null or empty means the embedded server
 * @param folder where the embedded server keeps its files
 * @param poolSize connections held at most
 */
@ConfigurationProperties("duebook.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue(".duebook") Path folder,
        @DefaultValue("20") int poolSize) {

    boolean isEmbedded() {
        return url == null || url.isBlank();
    }
}
