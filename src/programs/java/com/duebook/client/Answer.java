package com.duebook.client;

/** @param location where it leads on to, or empty */
public record Answer(int status, String location, String body) {}
