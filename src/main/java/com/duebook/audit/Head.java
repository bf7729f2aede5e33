package com.duebook.audit;

/**
 * Where a chain ends.
 *
 * @param position of the last entry; 0 while there is none
 * @param hash of the last entry, in hexadecimal
 */
public record Head(long position, String hash) {}
