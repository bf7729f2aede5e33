package com.duebook.soak;

import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Logs;
import com.duebook.cluster.Options;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** Uses Duebook for long and says whether it bore it; the arguments are those of {@code bin/soak}. */
public final class Soak {

    private static final Map<String, Load> LOADS = Map.of(
            "L-01", new MemoryPerSession(), "L-02", new OrdinaryDay(), "L-03", new Leaks(), "L-08", new Strangers(), "T-11",
            new NoisyNeighbour());

    private Soak() {}

    public static void main(String[] arguments) throws Exception {
        Logs.warningsOnly();
        var options = new Options(List.of(arguments));
        var wanted = options.names().isEmpty() ? LOADS.keySet().stream().sorted().toList() : options.names();
        if (!LOADS.keySet().containsAll(wanted)) {
            System.err.println("There are " + LOADS.keySet().stream().sorted().toList());
            System.exit(2);
        }
        var folder = Path.of("target", "soak").toAbsolutePath();
        Files.createDirectories(folder);
        var table = new FaultTable();
        for (var name : wanted) {
            var load = Objects.requireNonNull(LOADS.get(name));
            FileSystemUtils.deleteRecursively(folder.resolve(name));
            try (var grounds = SoakServer.open(folder, name, load)) {
                load.run(grounds, options, table);
            } catch (RuntimeException | java.io.IOException | java.sql.SQLException e) {
                e.printStackTrace();
                table.add(name, "", "to come to its end", e.toString(), false);
            }
        }
        System.out.println(table.markdown());
        System.exit(table.held() ? 0 : 1);
    }
}
