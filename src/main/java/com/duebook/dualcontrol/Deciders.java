package com.duebook.dualcontrol;

import java.util.List;

/** Who works in the current workspace; implemented by whoever keeps its members. */
public interface Deciders {

    List<Decider> active();
}
