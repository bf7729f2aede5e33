package com.duebook.ui;

import com.duebook.problem.Refusal;

/** Something was asked of a screen whose browser has gone on, in another tab, to another workspace or another person. */
public class ScreenOver extends Refusal {

    ScreenOver() {
        super("ui.over.elsewhere.refused");
    }
}
