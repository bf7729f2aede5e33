package com.duebook.faults;

import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Logs;
import com.duebook.cluster.Options;
import com.duebook.cluster.Stage;
import com.duebook.faults.failing.FailingParts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the faults that are asked for, or all, and says what held; see {@code bin/faults}. */
public final class Faults {

    private static final List<Fault> ALL = List.of(new KilledNode(), new KilledAfterAcknowledgement(), new SleepingWorker(),
            new KilledSender(), new RollingSwitch(), new KilledMigration(), new DeadDatabase(), new DeadPrimary(),
            new RestoredCopy(), new ManyNights(), new FailingParts(), new FloodedSignIn());

    private Faults() {}

    public static void main(String[] arguments) throws Exception {
        Logs.warningsOnly();
        var options = new Options(List.of(arguments));
        var wanted = options.names();
        var faults = ALL.stream().filter(fault -> wanted.isEmpty() || wanted.contains(fault.name())).toList();
        if (faults.size() < wanted.size()) {
            System.err.println("The faults are " + String.join(", ", ALL.stream().map(Fault::name).toList()) + ".");
            System.exit(2);
        }
        System.exit(run(faults, options) ? 0 : 1);
    }

    private static boolean run(List<Fault> faults, Options options) throws Exception {
        var folder = Path.of("target", "faults").toAbsolutePath();
        Files.createDirectories(folder);
        var table = new FaultTable();
        try (var stage = new Stage(folder, options, 0)) {
            for (var fault : faults) {
                attempt(fault, stage, table);
            }
        }
        Files.writeString(folder.resolve("table.md"), table.markdown());
        System.out.println("\n" + table.markdown());
        return table.held();
    }

    private static void attempt(Fault fault, Stage stage, FaultTable table) {
        var begun = System.nanoTime();
        try {
            fault.run(stage, table);
        } catch (Exception e) {
            e.printStackTrace();
            table.add(fault.name(), "1", "runs to its end", e.toString(), false);
        }
        System.out.printf("%s: %.0f s%n", fault.name(), (System.nanoTime() - begun) / 1e9);
    }
}
