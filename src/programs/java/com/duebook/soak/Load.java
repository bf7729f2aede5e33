package com.duebook.soak;

import com.duebook.cluster.FaultTable;
import com.duebook.cluster.Options;
import java.util.List;

interface Load {

    /** What the server is started with besides the usual. */
    default List<String> settings() {
        return List.of();
    }

    /** Options of the virtual machine besides the usual. */
    default String forJava() {
        return "";
    }

    void run(SoakServer grounds, Options options, FaultTable table) throws Exception;
}
