package com.duebook.support;

import com.duebook.database.embedded.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;
import org.testcontainers.mysql.MySQLContainer;

/**
 * Gives each test run a database of its own: on the server of {@code -Dduebook.test.url}, which may be a MySQL; on a MySQL
 * in a container where a Docker engine is there; else on an embedded MariaDB. The tables of an {@link OutsideVitess} are
 * taken as they are.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "duebook_test_" + ProcessHandle.current().pid();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database",
                OutsideVitess.settings().orElseGet(TestDatabase::settings)));
    }

    /** Of a server that makes databases. */
    static Map<String, Object> settings() {
        if (StringUtils.hasText(System.getProperty("duebook.test.url"))) {
            return settings(Given.URL, Given.USER, Given.PASSWORD);
        }
        return hasDocker()
                ? settings(Container.MYSQL.getJdbcUrl(), Container.MYSQL.getUsername(), Container.MYSQL.getPassword())
                : settings(TestServer.url(), "root", "");
    }

    private static Map<String, Object> settings(String url, String user, String password) {
        return Map.of(
                "duebook.database.url", url,
                "duebook.database.user", user,
                "duebook.database.password", password);
    }

    /** Cheaper and quieter than letting Testcontainers look for one. */
    private static boolean hasDocker() {
        return System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
    }

    private static final class Container {

        static final MySQLContainer MYSQL = new MySQLContainer("mysql:9.7");

        static {
            MYSQL.start();
        }
    }

    private static final class Given {

        static final String USER = System.getProperty("duebook.test.user", "");
        static final String PASSWORD = System.getProperty("duebook.test.password", "");
        static final String URL = create(System.getProperty("duebook.test.url"));

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
