package org.chapterhouse.local;

/** What a local start has to keep secret, one random value each. */
enum Secret {
    POSTGRES_PASSWORD,
    OWNER_PASSWORD,
    APP_PASSWORD,
    KEYCLOAK_PASSWORD,
    KEYCLOAK_ADMIN_PASSWORD,
    CLIENT_SECRET,
    SESSION_COOKIE_KEY,
    SIGN_IN_COOKIE_KEY
}
