package com.duebook.identity.factor;

import java.util.UUID;

/** What became of somebody's second factor; told wherever they work. Published after it was stored. */
public record FactorChanged(UUID person, String name, Factor factor, What what) {

    public enum What { ADDED, REMOVED, USED, RENEWED, RESET, BLOCKED }
}
