package com.duebook.sheets;

import com.duebook.problem.Refusal;

/** A file that is no table we can read, said so that whoever handed it in can do something about it. */
public class SheetFault extends Refusal {

    SheetFault(String key, Object... arguments) {
        super(key, arguments);
    }
}
