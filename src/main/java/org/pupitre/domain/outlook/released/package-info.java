/**
 * A session as it may leave: values that a writer of files can use as they are. Nothing here leads back to the session, and
 * what may not leave is not in it. The gate makes these copies.
 */
package org.pupitre.domain.outlook.released;
