package com.duebook.customers;

import com.duebook.problem.Refusal;
import java.util.List;

/** Details that cannot be stored as they are; carries every fault so that a form can show each at its field. */
public class Faulty extends Refusal {

    private final transient List<Fault> faults;

    Faulty(List<Fault> faults) {
        super(faults.getFirst().key(), faults.getFirst().arguments());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
    }
}
