package com.duebook.database.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param folder where the server keeps its files */
@ConfigurationProperties("duebook.database")
record EmbeddedSettings(@DefaultValue(".duebook") Path folder) {}
