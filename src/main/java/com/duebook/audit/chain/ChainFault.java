package com.duebook.audit.chain;

/** @param position of the first entry that is concerned */
public record ChainFault(Manipulation manipulation, long position) {}
