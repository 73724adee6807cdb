/** A session that runs late and is landed at its hard stop: the proposal, the sheet on which it is adjusted, and their keys. */
package org.pupitre.ui.landing;
