package com.duebook.database;

/** @param url tuned already */
record Login(String url, String user, String password) {

    @Override
    public String toString() {
        return user + "@" + url;
    }
}
