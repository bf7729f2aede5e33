package com.duebook.faults.failing;

import com.duebook.cluster.Cluster;
import com.duebook.cluster.Node;
import com.duebook.cluster.proxy.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** What can be taken from Duebook while it is at work. */
enum Trouble {
    DATABASE_CUT,
    DATABASE_SILENT,
    /** Somewhere in the middle of what goes on. */
    DATABASE_BREAKS_OFF,
    /** Each commit is done, and nobody is told. */
    DATABASE_LOSES_COMMITS,
    MAIL_CUT,
    MAIL_SILENT,
    STRIPE_CUT,
    STRIPE_SILENT,
    STRIPE_FAILS,
    /** The folder for temporary files, which cannot be written to any more. */
    DISK_GONE;

    private static final byte[] COMMIT = "COMMIT".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};
    private static final int PACKETS = 120;

    void begin(Cluster cluster, Node node, Random random) throws IOException {
        switch (this) {
            case DATABASE_CUT -> cluster.databaseWire().be(Wire.State.CUT);
            case DATABASE_SILENT -> cluster.databaseWire().be(Wire.State.SILENT);
            case DATABASE_BREAKS_OFF -> cluster.databaseWire().cutAfter(1 + random.nextInt(PACKETS));
            case DATABASE_LOSES_COMMITS -> cluster.databaseWire().resetAfterEach(COMMIT);
            case MAIL_CUT -> cluster.mailWire().be(Wire.State.CUT);
            case MAIL_SILENT -> cluster.mailWire().be(Wire.State.SILENT);
            case STRIPE_CUT -> cluster.stripeWire().be(Wire.State.CUT);
            case STRIPE_SILENT -> cluster.stripeWire().be(Wire.State.SILENT);
            case STRIPE_FAILS -> cluster.stripe().fail(true);
            case DISK_GONE -> {
                Files.move(node.temporary(), aside(node));
                // Even root can put nothing into a file.
                Files.createFile(node.temporary());
            }
        }
    }

    void end(Cluster cluster, Node node) throws IOException {
        switch (this) {
            case DATABASE_CUT, DATABASE_SILENT -> cluster.databaseWire().be(Wire.State.FINE);
            case DATABASE_BREAKS_OFF -> {
                cluster.databaseWire().cutAfter(0);
                cluster.databaseWire().be(Wire.State.FINE);
            }
            case DATABASE_LOSES_COMMITS -> cluster.databaseWire().resetAfter(NOTHING);
            case MAIL_CUT, MAIL_SILENT -> cluster.mailWire().be(Wire.State.FINE);
            case STRIPE_CUT, STRIPE_SILENT -> cluster.stripeWire().be(Wire.State.FINE);
            case STRIPE_FAILS -> cluster.stripe().fail(false);
            case DISK_GONE -> {
                Files.delete(node.temporary());
                Files.move(aside(node), node.temporary());
            }
        }
    }

    private static Path aside(Node node) {
        return node.temporary().resolveSibling(node.name() + "-tmp-aside");
    }
}
