package com.duebook.support;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;

/**
 * Gives each test run a database of its own: on the server of {@code -Dduebook.test.url}, which may be a MySQL, or on
 * an embedded MariaDB whose data begin empty.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "duebook_test_" + ProcessHandle.current().pid();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", settings()));
    }

    private static Map<String, Object> settings() {
        var url = System.getProperty("duebook.test.url");
        if (!StringUtils.hasText(url)) {
            return Map.of("duebook.database.folder", Embedded.FOLDER.toString());
        }
        return Map.of(
                "duebook.database.url", Given.create(url),
                "duebook.database.user", Given.USER,
                "duebook.database.password", Given.PASSWORD);
    }

    /** Emptied once per run, before the first context starts the server. */
    private static final class Embedded {

        static final Path FOLDER = Path.of("target", "test-database");

        static {
            FileSystemUtils.deleteRecursively(FOLDER.resolve("data").toFile());
        }
    }

    private static final class Given {

        static final String USER = System.getProperty("duebook.test.user", "");
        static final String PASSWORD = System.getProperty("duebook.test.password", "");

        static String create(String url) {
            try (var connection = DriverManager.getConnection(url, USER, PASSWORD);
                    var statement = connection.createStatement()) {
                statement.execute("create database if not exists " + NAME + " character set utf8mb4");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(url)));
                return url.replaceFirst("(//[^/]+/)[^?]*", "$1" + NAME);
            } catch (SQLException e) {
                throw new IllegalStateException("no database for the tests at " + url, e);
            }
        }

        private static void drop(String url) {
            try (var connection = DriverManager.getConnection(url, USER, PASSWORD);
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists " + NAME);
            } catch (SQLException e) {
                System.err.println("left behind: database " + NAME + ": " + e.getMessage());
            }
        }
    }
}
