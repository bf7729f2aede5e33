package com.duebook.faults;

import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Stage;

/** Something that goes wrong. */
public interface Fault {

    /** By which it is asked for, such as {@code L-06}. */
    String name();

    /** Does it to a running installation, and writes down what was seen. */
    void run(Stage stage, FaultTable table) throws Exception;
}
