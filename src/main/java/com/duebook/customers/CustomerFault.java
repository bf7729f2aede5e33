package com.duebook.customers;

/**
 * One wrong value, said where it was typed.
 *
 * @param field the record component that holds it, such as {@code taxNumber}
 * @param key of the message bundles
 */
public record CustomerFault(String field, String key, Object... arguments) {}
