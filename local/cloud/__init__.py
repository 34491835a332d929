"""The laptop cloud: MiniStack, the deployed CDK app, the Lex runtime and the web server."""
